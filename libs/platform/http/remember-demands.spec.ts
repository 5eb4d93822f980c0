import { IsInt, IsString, MaxLength, validate } from 'class-validator';
import { rememberDemands } from './remember-demands';

class Felles {
  @IsString()
  navn: unknown;
}

class Smal extends Felles {
  @MaxLength(3)
  kort: unknown;
}

class Annen extends Felles {
  @IsInt()
  antall: unknown;
}

const brutt = async (one: object, values: object): Promise<string[]> =>
  (await validate(Object.assign(one, values), { forbidUnknownValues: true }))
    .flatMap(({ constraints }) => Object.keys(constraints ?? {}))
    .sort();

describe('kravene til en klasse som er prøvd før', () => {
  beforeAll(rememberDemands);

  it('er de samme neste gang, også de arvede, og ikke en annen klasses', async () => {
    for (let gang = 0; gang < 3; gang++) {
      await expect(brutt(new Smal(), { navn: 'lang', kort: 'lang' })).resolves.toEqual(['maxLength']);
      await expect(brutt(new Smal(), { navn: 7, kort: 'lang' })).resolves.toEqual(['isString', 'maxLength']);
      await expect(brutt(new Annen(), { navn: 7, antall: 'to' })).resolves.toEqual(['isInt', 'isString']);
      await expect(brutt(new Felles(), { navn: 'lang' })).resolves.toEqual([]);
    }
  });

  it('slipper ikke gjennom det som ikke er av noen klasse', async () => {
    await expect(brutt({}, { navn: 'lang' })).resolves.toEqual(['unknownValue']);
    await expect(brutt({}, { constructor: { navn: 'lang' } })).resolves.toEqual(['unknownValue']);
  });
});
