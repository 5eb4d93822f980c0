import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A logged activity. */
@Entity('laeringsaktivitet')
@Check(
  'chk_laeringsaktivitet_type',
  "type IN ('KLINISK_ARBEID', 'PROSEDYRE', 'KURS', 'E_LAERING', 'INDIVIDUELL_VEILEDNING', 'GRUPPEVEILEDNING', 'FELLESKONSULTASJON', 'INTERNUNDERVISNING', 'LEGEVAKT', 'SELVSTUDIUM', 'REFLEKSJON')",
)
@Check('chk_laeringsaktivitet_fra', "fra LIKE '____-__-__'")
@Check('chk_laeringsaktivitet_til', "til LIKE '____-__-__'")
@Check('chk_laeringsaktivitet_tilstand', "tilstand IN ('UTKAST', 'SENDT', 'BEKREFTET', 'RETURNERT')")
@Index('ix_laeringsaktivitet_utdanningslop_id', ['utdanningslopId'])
@Index('ix_laeringsaktivitet_bedt_bruker_id', ['bedtBrukerId'])
export class LaeringsaktivitetEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('UtdanningslopEntity')
  @Column('text', { name: 'utdanningslop_id' })
  utdanningslopId!: string;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'bruker_id' })
  brukerId!: string;

  @ForeignKey('VirksomhetEntity')
  @Column('text', { name: 'virksomhet_id', nullable: true })
  virksomhetId!: string | null;

  @ForeignKey('LaeringsarenaEntity')
  @Column('text', { name: 'arena_id', nullable: true })
  arenaId!: string | null;

  @Column('text')
  type!: string;

  @Column('text')
  tittel!: string;

  @Column('text')
  tekst!: string;

  @Column('text')
  fra!: string;

  @Column('text', { nullable: true })
  til!: string | null;

  @Column('integer', { nullable: true })
  minutter!: number | null;

  @Column('integer', { nullable: true })
  antall!: number | null;

  @Column('boolean')
  privat!: boolean;

  @Column('text')
  tilstand!: string;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'bedt_bruker_id', nullable: true })
  bedtBrukerId!: string | null;

  @Column('text', { name: 'bedt_rolle', nullable: true })
  bedtRolle!: string | null;

  @Column('text', { name: 'sendt_tid', nullable: true })
  sendtTid!: string | null;

  @Column('text', { name: 'avgjort_av', nullable: true })
  avgjortAv!: string | null;

  @Column('text', { name: 'avgjort_rolle', nullable: true })
  avgjortRolle!: string | null;

  @Column('text', { name: 'avgjort_tid', nullable: true })
  avgjortTid!: string | null;

  @Column('boolean', { name: 'merket_av_leder' })
  merketAvLeder!: boolean;

  @Column('text', { name: 'opprettet_tid' })
  opprettetTid!: string;

  @Column('text', { name: 'endret_tid' })
  endretTid!: string;

  @Column('integer')
  versjon!: number;
}
