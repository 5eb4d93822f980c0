/** Passwords that everyone tries first, in lower case and at least eight characters long. Our own compilation. */
export const VANLIGE_PASSORD: ReadonlySet<string> = new Set(
  `
0987654321 11111111 11223344 12341234 12345678 123456789 1234567890 1q2w3e4r 1qaz2wsx 22222222 55555555
77777777 87654321 88888888 987654321 99999999 aa123456 abcd1234 abcdefgh admin123 admin123! admin1234
admin12345 admin123456 admin2023 admin2024 admin2025 admin2026 admin2027 adminadmin administrator
administrator1 arsenal1 asdfghjk asdfghjkl baseball brann123 bruker00 bruker01 bruker1! bruker12 bruker123
bruker123! bruker1234 bruker12345 bruker123456 bruker2023 bruker2024 bruker2025 bruker2026 bruker2027 bruker99
changeme changeme1 chelsea1 computer default1 doktor00 doktor01 doktor1! doktor12 doktor123 doktor123!
doktor1234 doktor12345 doktor123456 doktor2023 doktor2024 doktor2025 doktor2026 doktor2027 doktor99 elskerdeg
facebook football fotball! fotball00 fotball01 fotball1 fotball1! fotball12 fotball123 fotball123! fotball1234
fotball12345 fotball123456 fotball2023 fotball2024 fotball2025 fotball2026 fotball2027 fotball99 google123
guest123 hemmelig hemmelig! hemmelig00 hemmelig01 hemmelig1 hemmelig1! hemmelig12 hemmelig123 hemmelig123!
hemmelig1234 hemmelig12345 hemmelig123456 hemmelig2023 hemmelig2024 hemmelig2025 hemmelig2026 hemmelig2027
hemmelig99 hoest2025 hoest2026 hosten00 hosten01 hosten1! hosten12 hosten123 hosten123! hosten1234 hosten12345
hosten123456 hosten2023 hosten2024 hosten2025 hosten2026 hosten2027 hosten99 iloveyou internet jegelskerdeg
kommune! kommune00 kommune01 kommune1 kommune1! kommune12 kommune123 kommune123! kommune1234 kommune12345
kommune123456 kommune2023 kommune2024 kommune2025 kommune2026 kommune2027 kommune99 kompetanse! kompetanse00
kompetanse01 kompetanse1 kompetanse1! kompetanse12 kompetanse123 kompetanse123! kompetanse1234 kompetanse12345
kompetanse123456 kompetanse2023 kompetanse2024 kompetanse2025 kompetanse2026 kompetanse2027 kompetanse99
lege123! lege1234 lege12345 lege123456 lege2023 lege2024 lege2025 lege2026 lege2027 liverpool manchester
norge123 norge123! norge1234 norge12345 norge123456 norge2023 norge2024 norge2025 norge2026 norge2027 oslo1234
passord! passord00 passord01 passord1 passord1! passord12 passord123 passord123! passord1234 passord12345
passord123456 passord2023 passord2024 passord2025 passord2026 passord2027 passord99 passw0rd password
password! password00 password01 password1 password1! password12 password123 password123! password1234
password12345 password123456 password2023 password2024 password2025 password2026 password2027 password99
pokemon1 portal00 portal01 portal1! portal12 portal123 portal123! portal1234 portal12345 portal123456
portal2023 portal2024 portal2025 portal2026 portal2027 portal99 princess q1w2e3r4 qwerty00 qwerty01 qwerty1!
qwerty12 qwerty123 qwerty123! qwerty1234 qwerty12345 qwerty123456 qwerty2023 qwerty2024 qwerty2025 qwerty2026
qwerty2027 qwerty99 qwertyui rootroot rosenborg samsung1 sommer00 sommer01 sommer1! sommer12 sommer123
sommer123! sommer1234 sommer12345 sommer123456 sommer2023 sommer2024 sommer2025 sommer2026 sommer2027 sommer99
starwars sunshine superman sykehus! sykehus00 sykehus01 sykehus1 sykehus1! sykehus12 sykehus123 sykehus123!
sykehus1234 sykehus12345 sykehus123456 sykehus2023 sykehus2024 sykehus2025 sykehus2026 sykehus2027 sykehus99
test123! test1234 test12345 test123456 test2023 test2024 test2025 test2026 test2027 testtest trustno1 vaaren00
vaaren01 vaaren1! vaaren12 vaaren123 vaaren123! vaaren1234 vaaren12345 vaaren123456 vaaren2023 vaaren2024
vaaren2025 vaaren2026 vaaren2027 vaaren99 velkommen velkommen! velkommen00 velkommen01 velkommen1 velkommen1!
velkommen12 velkommen123 velkommen123! velkommen1234 velkommen12345 velkommen123456 velkommen2023
velkommen2024 velkommen2025 velkommen2026 velkommen2027 velkommen99 vinter00 vinter01 vinter1! vinter12
vinter123 vinter123! vinter1234 vinter12345 vinter123456 vinter2023 vinter2024 vinter2025 vinter2026
vinter2027 vinter99 welcome! welcome00 welcome01 welcome1 welcome1! welcome12 welcome123 welcome123!
welcome1234 welcome12345 welcome123456 welcome2023 welcome2024 welcome2025 welcome2026 welcome2027 welcome99
whatever zaq12wsx zxcvbnm1`
    .trim()
    .split(/\s+/),
);
