import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What was done with an activity, by whom and with which words. */
@Entity('aktivitet_hendelse')
@Index('ix_aktivitet_hendelse_aktivitet_id', ['aktivitetId'])
export class AktivitetHendelseEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('LaeringsaktivitetEntity')
  @Column('text', { name: 'aktivitet_id' })
  aktivitetId!: string;

  @Column('text')
  handling!: string;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'bruker_id' })
  brukerId!: string;

  @Column('text')
  rolle!: string;

  @Column('text', { nullable: true })
  tekst!: string | null;

  @Column('text', { nullable: true })
  salt!: string | null;

  @Column('integer', { name: 'signatur_nr', nullable: true })
  signaturNr!: number | null;

  @Column('text')
  tid!: string;

  /** 1, 2, 3 … for each: times may be equal. */
  @Column('integer')
  nr!: number;
}
