import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A log-in; ended ones stay until they have expired. */
@Entity('sesjon')
@Index('ix_sesjon_bruker_id', ['brukerId'])
export class SesjonEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'bruker_id' })
  brukerId!: string;

  @Column('text', { name: 'opprettet_tid' })
  opprettetTid!: string;

  @Column('text', { name: 'utloper_tid' })
  utloperTid!: string;

  @Column('text', { name: 'avsluttet_tid', nullable: true })
  avsluttetTid!: string | null;
}
