import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A goal as a version states it. */
@Entity('laeringsmaal')
@Check('chk_laeringsmaal_gyldig_fra', "gyldig_fra LIKE '____-__-__'")
@Check('chk_laeringsmaal_gyldig_til', "gyldig_til LIKE '____-__-__'")
@Unique('uq_laeringsmaal', ['katalogversjonId', 'kode'])
export class LaeringsmaalEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('KatalogversjonEntity')
  @Column('text', { name: 'katalogversjon_id' })
  katalogversjonId!: string;

  @Column('text')
  kode!: string;

  @Column('text')
  tittel!: string;

  @Column('text')
  kategori!: string;

  @Column('text')
  maaltekst!: string;

  @Column('text', { name: 'utdypende_tekst' })
  utdypendeTekst!: string;

  @Column('simple-json')
  aktiviteter!: unknown;

  @Column('simple-json')
  vurderingsformer!: unknown;

  @Column('text', { name: 'sted_for_godkjenning', nullable: true })
  stedForGodkjenning!: string | null;

  @Column('text', { name: 'gyldig_fra', nullable: true })
  gyldigFra!: string | null;

  @Column('text', { name: 'gyldig_til', nullable: true })
  gyldigTil!: string | null;

  @Column('simple-json')
  erstatter!: unknown;

  @Column('integer')
  rekkefolge!: number;

  @Column('integer')
  revisjon!: number;
}
