import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** How a day of more than 100 % is to be divided, as the LIS stated it and as far as the leder has attested it. */
@Entity('tjenestefordeling')
@Check('chk_tjenestefordeling_fra', "fra LIKE '____-__-__'")
@Check('chk_tjenestefordeling_til', "til LIKE '____-__-__'")
@Check('chk_tjenestefordeling_attestert_til', "attestert_til LIKE '____-__-__'")
@Check('chk_tjenestefordeling_tilstand', "tilstand IN ('REGISTRERT', 'RETURNERT', 'ATTESTERT', 'ERSTATTET')")
@Index('ix_tjenestefordeling_utdanningslop_id', ['utdanningslopId'])
export class TjenestefordelingEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('UtdanningslopEntity')
  @Column('text', { name: 'utdanningslop_id' })
  utdanningslopId!: string;

  /** Where the LIS is attached on these days; its leder attests. */
  @ForeignKey('VirksomhetEntity')
  @Column('text', { name: 'virksomhet_id' })
  virksomhetId!: string;

  @Column('text')
  fra!: string;

  @Column('text', { nullable: true })
  til!: string | null;

  /** JSON: which period, and the most it counts with in hundredths of a per cent of a day. */
  @Column('text')
  andeler!: string;

  @Column('text')
  tilstand!: string;

  @Column('text', { name: 'attestert_til', nullable: true })
  attestertTil!: string | null;

  /** The attested division this one corrects; it counts until this one is attested. */
  @ForeignKey('TjenestefordelingEntity')
  @Column('text', { name: 'erstatter_id', nullable: true })
  erstatterId!: string | null;

  @Column('text', { nullable: true })
  begrunnelse!: string | null;

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
