import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** An activity counts on this goal; starred when it is among the best evidence. */
@Entity('aktivitet_maal')
@Index('ix_aktivitet_maal_maal_id', ['maalId'])
export class AktivitetMaalEntity {
  @ForeignKey('LaeringsaktivitetEntity')
  @PrimaryColumn('text', { name: 'aktivitet_id' })
  aktivitetId!: string;

  @ForeignKey('MaalEntity')
  @PrimaryColumn('text', { name: 'maal_id' })
  maalId!: string;

  @Column('boolean')
  stjerne!: boolean;
}
