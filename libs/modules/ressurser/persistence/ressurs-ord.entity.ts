import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The words a resource is found by. Folded to a–z and 0–9, so that both databases find the same. */
@Entity('ressurs_ord')
@Index('ix_ressurs_ord_begynnelse', ['begynnelse', 'ord', 'ressursId', 'vekt'])
@Index('ix_ressurs_ord_stamme', ['stamme', 'ressursId', 'vekt'])
export class RessursOrdEntity {
  @ForeignKey('RessursEntity')
  @PrimaryColumn('text', { name: 'ressurs_id' })
  ressursId!: string;

  @PrimaryColumn('text')
  ord!: string;

  /** Its first letters: what an index finds a prefix by, whatever order the database holds letters in. */
  @Column('text')
  begynnelse!: string;

  @Column('text')
  stamme!: string;

  @Column('integer')
  vekt!: number;
}
