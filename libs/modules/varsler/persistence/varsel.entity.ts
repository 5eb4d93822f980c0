import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A notice in the portal. */
@Entity('varsel')
@Index('ix_varsel_bruker_id', ['brukerId'])
@Index('ix_varsel_sammendrag', ['sammendrag'])
export class VarselEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'bruker_id' })
  brukerId!: string;

  @Column('text')
  slag!: string;

  @Column('simple-json')
  parametere!: unknown;

  @Column('text')
  lenke!: string;

  @Column('text', { name: 'opprettet_tid' })
  opprettetTid!: string;

  @Column('text', { name: 'lest_tid', nullable: true })
  lestTid!: string | null;

  /** Which digest it is to go into; null when it has gone, or is not to. */
  @Column('text', { nullable: true })
  sammendrag!: string | null;
}
