import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One goal of such a message: when, where and by whom, and what the leder made of it. */
@Entity('tidligere_godkjenning_maal')
@Check('chk_tidligere_godkjenning_maal_utfall', "utfall IN ('VENTER', 'GODKJENT', 'RETURNERT')")
@Check('chk_tidligere_godkjenning_maal_dato', "dato LIKE '____-__-__'")
@Index('ix_tidligere_godkjenning_maal_maal_id', ['maalId'])
export class TidligereGodkjenningMaalEntity {
  @ForeignKey('TidligereGodkjenningEntity')
  @PrimaryColumn('text', { name: 'tidligere_id' })
  tidligereId!: string;

  @ForeignKey('MaalEntity')
  @PrimaryColumn('text', { name: 'maal_id' })
  maalId!: string;

  @Column('text')
  dato!: string;

  @Column('text')
  virksomhet!: string;

  @Column('text')
  godkjenner!: string;

  @Column('text')
  utfall!: string;
}
