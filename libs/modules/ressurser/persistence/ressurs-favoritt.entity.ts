import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What a person wants at hand. */
@Entity('ressurs_favoritt')
export class RessursFavorittEntity {
  @ForeignKey('BrukerEntity')
  @PrimaryColumn('text', { name: 'bruker_id' })
  brukerId!: string;

  @ForeignKey('RessursEntity')
  @PrimaryColumn('text', { name: 'ressurs_id' })
  ressursId!: string;
}
