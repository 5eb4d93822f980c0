import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What a resource said in each of its versions, the one in force among them. */
@Entity('ressurs_versjon')
export class RessursVersjonEntity {
  @ForeignKey('RessursEntity')
  @PrimaryColumn('text', { name: 'ressurs_id' })
  ressursId!: string;

  @PrimaryColumn('integer')
  nummer!: number;

  @Column('simple-json')
  innhold!: unknown;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'endret_av' })
  endretAv!: string;

  @Column('text', { name: 'endret_tid' })
  endretTid!: string;
}
