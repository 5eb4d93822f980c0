import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One message. Never edited: a later one may correct it. Erasable (sikkerhet: chats). */
@Entity('melding')
@Index('uq_melding_traad_id', ['traadId', 'nr'], { unique: true })
@Index('ix_melding_avsender_id', ['avsenderId'])
export class MeldingEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('MeldingstraadEntity')
  @Column('text', { name: 'traad_id' })
  traadId!: string;

  /** 1, 2, 3 … within the thread, without gaps. */
  @Column('integer')
  nr!: number;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'avsender_id' })
  avsenderId!: string;

  @Column('text', { name: 'avsender_rolle' })
  avsenderRolle!: string;

  @ForeignKey('VirksomhetEntity')
  @Column('text', { name: 'virksomhet_id', nullable: true })
  virksomhetId!: string | null;

  @Column('text')
  tekst!: string;

  /** The earlier message of the same writer that this corrects. */
  @Column('integer', { name: 'retter_nr', nullable: true })
  retterNr!: number | null;

  @Column('text')
  tid!: string;

  /** Text and the writer's name, folded for the search. */
  @Column('text')
  soeketekst!: string;
}
