import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** An act on such a message. What approves a goal is signed on the goal; what is given back is signed here. */
@Entity('tidligere_hendelse')
@Index('ix_tidligere_hendelse_tidligere_id', ['tidligereId'])
export class TidligereHendelseEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('TidligereGodkjenningEntity')
  @Column('text', { name: 'tidligere_id' })
  tidligereId!: string;

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
