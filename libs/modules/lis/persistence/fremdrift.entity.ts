import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Kept counts of a målplan, changed in the transaction that changes a goal. */
@Entity('fremdrift')
@Index('ix_fremdrift_utdanningslop_id', ['utdanningslopId'])
export class FremdriftEntity {
  @ForeignKey('MaalplanEntity')
  @PrimaryColumn('text', { name: 'maalplan_id' })
  maalplanId!: string;

  @ForeignKey('UtdanningslopEntity')
  @Column('text', { name: 'utdanningslop_id' })
  utdanningslopId!: string;

  @Column('integer')
  antall!: number;

  @Column('integer', { name: 'ikke_paabegynt' })
  ikkePaabegynt!: number;

  @Column('integer')
  paabegynt!: number;

  @Column('integer', { name: 'til_anbefaling' })
  tilAnbefaling!: number;

  @Column('integer', { name: 'til_godkjenning' })
  tilGodkjenning!: number;

  @Column('integer')
  returnert!: number;

  @Column('integer')
  godkjent!: number;

  /** Of these, those approved elsewhere before. */
  @Column('integer', { name: 'godkjent_tidligere', default: 0 })
  godkjentTidligere!: number;
}
