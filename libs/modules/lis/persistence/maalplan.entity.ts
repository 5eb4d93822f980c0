import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The goals of one catalogue version within an utdanningsløp. */
@Entity('maalplan')
@Index('ix_maalplan_utdanningslop_id', ['utdanningslopId'])
export class MaalplanEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('UtdanningslopEntity')
  @Column('text', { name: 'utdanningslop_id' })
  utdanningslopId!: string;

  @ForeignKey('KatalogversjonEntity')
  @Column('text', { name: 'katalogversjon_id' })
  katalogversjonId!: string;

  @Column('text', { name: 'katalog_kode' })
  katalogKode!: string;

  @Column('text')
  navn!: string;
}
