import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One whom an announcement reached when it was published. Who gets the role later does not get it. */
@Entity('kunngjoering_mottaker')
@Index('ix_kunngjoering_mottaker_bruker_id', ['brukerId', 'publisertTid'])
export class KunngjoeringMottakerEntity {
  @ForeignKey('KunngjoeringEntity')
  @PrimaryColumn('text', { name: 'kunngjoering_id' })
  kunngjoeringId!: string;

  @ForeignKey('BrukerEntity')
  @PrimaryColumn('text', { name: 'bruker_id' })
  brukerId!: string;

  @Column('text', { name: 'publisert_tid' })
  publisertTid!: string;

  @Column('text', { name: 'lest_tid', nullable: true })
  lestTid!: string | null;

  @Column('text', { name: 'bekreftet_tid', nullable: true })
  bekreftetTid!: string | null;
}
