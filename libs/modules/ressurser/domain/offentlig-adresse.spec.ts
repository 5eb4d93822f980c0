import { isOffentligAdresse } from './offentlig-adresse';

describe('en adresse som portalen kan spørre', () => {
  it.each(['93.184.215.14', '8.8.8.8', '172.32.0.1', '2606:4700::1111', '2a00:1450:400f:80d::200e'])(
    'er åpen for alle: %s',
    (adresse) => {
      expect(isOffentligAdresse(adresse)).toBe(true);
    },
  );

  it.each([
    ...['127.0.0.1', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1'],
    ...['169.254.169.254', '224.0.0.1', '255.255.255.255', '198.18.0.1', '192.0.2.1'],
    ...['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12:3456::1', 'fd00:ec2::254', 'ff02::1'],
    ...['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:169.254.169.254', '::127.0.0.1', '64:ff9b::7f00:1'],
    ...['2002:7f00:1::', '2001:0:4136:e378::', '2001:db8::1', 'localhost', ''],
  ])('er aldri på innsiden: «%s»', (adresse) => {
    expect(isOffentligAdresse(adresse)).toBe(false);
  });
});
