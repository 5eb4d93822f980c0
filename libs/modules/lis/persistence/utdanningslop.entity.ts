import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One LIS and one specialty or part: the hub of the record. */
@Entity('utdanningslop')
@Check('chk_utdanningslop_spesialitet', "spesialitet IN ('ALM', 'SAM', 'ARB', 'LIS1')")
@Check('chk_utdanningslop_startdato', "startdato LIKE '____-__-__'")
@Check('chk_utdanningslop_planlagt_slutt', "planlagt_slutt LIKE '____-__-__'")
@Check('chk_utdanningslop_status', "status IN ('AKTIV', 'FULLFOERT', 'AVSLUTTET')")
@Check('chk_utdanningslop_sluttdato', "sluttdato LIKE '____-__-__'")
@Index('ix_utdanningslop_bruker_id', ['brukerId'])
export class UtdanningslopEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'bruker_id' })
  brukerId!: string;

  @Column('text')
  spesialitet!: string;

  @Column('text')
  startdato!: string;

  @Column('text', { name: 'planlagt_slutt', nullable: true })
  planlagtSlutt!: string | null;

  @Column('text')
  status!: string;

  @Column('text', { nullable: true })
  sluttdato!: string | null;

  @Column('text', { name: 'forste_aktivitet_tid', nullable: true })
  forsteAktivitetTid!: string | null;

  @Column('text', { name: 'siste_aktivitet_tid', nullable: true })
  sisteAktivitetTid!: string | null;

  @Column('text', { name: 'opprettet_tid' })
  opprettetTid!: string;

  @Column('integer')
  versjon!: number;

  /** The day of the LIS's authorisation, where it is known: service before it is pointed out. */
  @Column('text', { nullable: true })
  autorisert!: string | null;
}
