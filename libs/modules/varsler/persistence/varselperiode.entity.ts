import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A day or a week whose digests have been made; the row is what makes them once, however many servers there are. */
@Entity('varselperiode')
export class VarselperiodeEntity {
  @PrimaryColumn('text', { name: 'hvor_ofte' })
  hvorOfte!: string;

  /** The day it was due. */
  @PrimaryColumn('text')
  periode!: string;

  @Column('text', { name: 'laget_tid' })
  lagetTid!: string;
}
