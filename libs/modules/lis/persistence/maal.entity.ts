import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One goal of a målplan and where it stands. */
@Entity('maal')
@Check(
  'chk_maal_tilstand',
  "tilstand IN ('IKKE_PAABEGYNT', 'PAABEGYNT', 'TIL_ANBEFALING', 'TIL_GODKJENNING', 'RETURNERT', 'GODKJENT')",
)
@Index('ix_maal_maalplan_id', ['maalplanId'])
@Index('ix_maal_utdanningslop_id', ['utdanningslopId'])
export class MaalEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('MaalplanEntity')
  @Column('text', { name: 'maalplan_id' })
  maalplanId!: string;

  @ForeignKey('UtdanningslopEntity')
  @Column('text', { name: 'utdanningslop_id' })
  utdanningslopId!: string;

  @ForeignKey('LaeringsmaalEntity')
  @Column('text', { name: 'laeringsmaal_id' })
  laeringsmaalId!: string;

  @Column('text')
  tilstand!: string;

  @Column('text', { name: 'tilstand_siden', nullable: true })
  tilstandSiden!: string | null;

  @Column('integer')
  runde!: number;

  @Column('text', { name: 'sendt_tid', nullable: true })
  sendtTid!: string | null;

  @Column('boolean', { name: 'godkjent_tidligere' })
  godkjentTidligere!: boolean;

  @Column('boolean', { name: 'samme_person' })
  sammePerson!: boolean;

  /** Entries that name the goal, private ones not counted. Kept by the module laeringsaktiviteter. */
  @Column('integer', { default: 0 })
  aktiviteter!: number;

  /** How many of them are confirmed. */
  @Column('integer', { default: 0 })
  bekreftede!: number;

  @Column('integer')
  versjon!: number;
}
