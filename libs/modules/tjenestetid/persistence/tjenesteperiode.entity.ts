import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One post in one category at one place, as the LIS entered it and as far as the leder has attested it. */
@Entity('tjenesteperiode')
@Check('chk_tjenesteperiode_fra', "fra LIKE '____-__-__'")
@Check('chk_tjenesteperiode_til', "til LIKE '____-__-__'")
@Check('chk_tjenesteperiode_attestert_til', "attestert_til LIKE '____-__-__'")
@Check('chk_tjenesteperiode_annet_sted_dato', "annet_sted_dato LIKE '____-__-__'")
@Check('chk_tjenesteperiode_stilling', 'stilling BETWEEN 1 AND 10000')
@Check('chk_tjenesteperiode_tilstand', "tilstand IN ('REGISTRERT', 'RETURNERT', 'ATTESTERT', 'ERSTATTET')")
@Index('ix_tjenesteperiode_utdanningslop_id', ['utdanningslopId'])
@Index('ix_tjenesteperiode_virksomhet_id', ['virksomhetId'])
export class TjenesteperiodeEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('UtdanningslopEntity')
  @Column('text', { name: 'utdanningslop_id' })
  utdanningslopId!: string;

  /** The responsible utdanningsvirksomhet, whose leder attests. */
  @ForeignKey('VirksomhetEntity')
  @Column('text', { name: 'virksomhet_id' })
  virksomhetId!: string;

  @ForeignKey('LaeringsarenaEntity')
  @Column('text', { name: 'arena_id', nullable: true })
  arenaId!: string | null;

  @Column('text')
  kategori!: string;

  /** Hundredths of a per cent. */
  @Column('integer')
  stilling!: number;

  @Column('text')
  fra!: string;

  @Column('text', { nullable: true })
  til!: string | null;

  @Column('text')
  tilstand!: string;

  @Column('text', { name: 'attestert_til', nullable: true })
  attestertTil!: string | null;

  /** The attested period this one corrects; it counts until this one is attested. */
  @ForeignKey('TjenesteperiodeEntity')
  @Column('text', { name: 'erstatter_id', nullable: true })
  erstatterId!: string | null;

  @Column('text', { nullable: true })
  begrunnelse!: string | null;

  /** «Godkjent annet sted»: the document that says so. */
  @Column('text', { name: 'annet_sted_tittel', nullable: true })
  annetStedTittel!: string | null;

  @Column('text', { name: 'annet_sted_utsteder', nullable: true })
  annetStedUtsteder!: string | null;

  @Column('text', { name: 'annet_sted_dato', nullable: true })
  annetStedDato!: string | null;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'registrert_av' })
  registrertAv!: string;

  @Column('text', { name: 'registrert_tid' })
  registrertTid!: string;

  @Column('text', { name: 'endret_tid' })
  endretTid!: string;

  @Column('integer')
  versjon!: number;
}
