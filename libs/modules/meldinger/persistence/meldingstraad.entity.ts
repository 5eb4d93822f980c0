import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A thread: between a LIS and those they work with, about the LIS's training, or between two offices. */
@Entity('meldingstraad')
@Check('chk_meldingstraad_om_slag', "om_slag IN ('MAAL', 'AKTIVITET', 'TJENESTEPERIODE')")
@Index('ix_meldingstraad_utdanningslop_id', ['utdanningslopId'])
@Index('ix_meldingstraad_om_id', ['omId'])
export class MeldingstraadEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  emne!: string;

  @Column('text', { name: 'om_slag', nullable: true })
  omSlag!: string | null;

  @Column('text', { name: 'om_id', nullable: true })
  omId!: string | null;

  /** What the thing was called when the thread began, so that a list needs no look at the record. */
  @Column('text', { name: 'om_tittel', nullable: true })
  omTittel!: string | null;

  @ForeignKey('UtdanningslopEntity')
  @Column('text', { name: 'utdanningslop_id', nullable: true })
  utdanningslopId!: string | null;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'opprettet_av' })
  opprettetAv!: string;

  @Column('text', { name: 'opprettet_tid' })
  opprettetTid!: string;

  @Column('integer', { name: 'siste_nr' })
  sisteNr!: number;

  /** Subject and the names of the parties, folded for the search. */
  @Column('text')
  soeketekst!: string;
}
