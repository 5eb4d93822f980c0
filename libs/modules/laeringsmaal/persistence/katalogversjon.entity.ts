import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One version of a catalogue; fixed when published. */
@Entity('katalogversjon')
@Check('chk_katalogversjon_status', "status IN ('UTKAST', 'PUBLISERT')")
@Check('chk_katalogversjon_gyldig_fra', "gyldig_fra LIKE '____-__-__'")
@Check('chk_katalogversjon_gyldig_til', "gyldig_til LIKE '____-__-__'")
@Index('ix_katalogversjon_katalog_id', ['katalogId'])
export class KatalogversjonEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('KatalogEntity')
  @Column('text', { name: 'katalog_id' })
  katalogId!: string;

  @Column('integer')
  nummer!: number;

  @Column('text')
  status!: string;

  @Column('text', { name: 'gyldig_fra' })
  gyldigFra!: string;

  @Column('text', { name: 'gyldig_til', nullable: true })
  gyldigTil!: string | null;

  @Column('text', { name: 'opprettet_tid' })
  opprettetTid!: string;

  @Column('text', { name: 'publisert_tid', nullable: true })
  publisertTid!: string | null;

  @Column('text', { name: 'publisert_av', nullable: true })
  publisertAv!: string | null;
}
