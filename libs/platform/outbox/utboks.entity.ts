import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A mail that is to be sent: made in the transaction that caused it, sent after. Holds ids and figures, no text. */
@Entity('utboks')
@Check('chk_utboks_tilstand', "tilstand IN ('VENTER', 'SENDT', 'OPPGITT', 'BORTFALT')")
@Unique('UQ_utboks_noekkel', ['noekkel'])
@Index('ix_utboks_tilstand', ['tilstand', 'nesteTid'])
export class UtboksEntity {
  /** Also the first half of the Message-ID. */
  @PrimaryColumn('text')
  id!: string;

  /** What makes two mails the same one. */
  @Column('text')
  noekkel!: string;

  @Column('text')
  slag!: string;

  @Column('text', { name: 'mottaker_id' })
  mottakerId!: string;

  @Column('simple-json')
  innhold!: unknown;

  @Column('text', { name: 'opprettet_tid' })
  opprettetTid!: string;

  @Column('text', { name: 'neste_tid' })
  nesteTid!: string;

  @Column('integer')
  forsoek!: number;

  @Column('text')
  tilstand!: string;

  @Column('text', { name: 'sendt_tid', nullable: true })
  sendtTid!: string | null;

  /** Until when one worker has it to itself. */
  @Column('text', { name: 'laast_til', nullable: true })
  laastTil!: string | null;

  @Column('text', { name: 'sist_feil', nullable: true })
  sistFeil!: string | null;
}
