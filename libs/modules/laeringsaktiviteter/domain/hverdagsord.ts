/** Words of every other note: they say who, when and that something was done, and nothing about what it was. */
const WORDS = `
alle alt andre at ba bare be begge ble bli blir blitt bra både da dag dager deg den denne der dere deres dersom dette din
disse dit ditt drar du dårlig eget egen egne ei eller en enn er et etter etterpå fem fikk fin fint fire fleste flere for
fordi forrige fram frem først få får før ga gang gangen ganger gi gikk gir gitt gjelder gjennom gjør gjorde gjort god
godt grunn gå går ha hadde han hans har hele hell henne hennes her hit holdt hos hun hva hver hvert hvilken hvis hvor
hvordan hvorfor igjen ikke inn inne ingen jeg kan klar kom komme kona kort kun kunne la lang laget lagde langt legen lege
lenge lite litt lot mange mann med meg men mens mer mest min mine mitt mot mye må måned måneder måtte mål nei noe noen nok
ny nye nytt nå når ofte og ok om opp oss over pasient pasienten pasienter per på raskt rett sa samme sammen se seg seks selv
selvstendig sendt sendte senere si sier siden sin sine sist sitt sitte skal skrev skrive skulle slik snakket snakke som
spurte start startet starte sto står svar så ta takk tar tatt tid tidlig til tilbake time timer to tok tre tror ut ute uten
uke uken uker var ved vei vet vi vil ville vise viste vært våre å år åring også ønsket under mellom via ulik ulike god gode
stor store liten små lett første andre tredje voksen voksne kvinne kvinnen mannen dame menn eg ikkje ein eit dei kva korleis
meir nokon noko etterkvart veke veker månad månader pasientar
`;

const HVERDAGSORD = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));

export const erHverdagsord = (word: string): boolean => HVERDAGSORD.has(word);
