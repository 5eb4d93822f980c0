import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A what-if the LIS has kept; nobody else sees it. */
@Entity('tjenestevariant')
@Index('ix_tjenestevariant_utdanningslop_id', ['utdanningslopId'])
export class TjenestevariantEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('UtdanningslopEntity')
  @Column('text', { name: 'utdanningslop_id' })
  utdanningslopId!: string;

  @Column('text')
  navn!: string;

  /** The changes as JSON. */
  @Column('text')
  endringer!: string;

  @Column('text', { name: 'laget_tid' })
  lagetTid!: string;
}
