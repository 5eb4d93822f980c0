import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** «Nyttig?», one answer a person. The comment is for those who publish. */
@Entity('ressurs_vurdering')
export class RessursVurderingEntity {
  @ForeignKey('RessursEntity')
  @PrimaryColumn('text', { name: 'ressurs_id' })
  ressursId!: string;

  @ForeignKey('BrukerEntity')
  @PrimaryColumn('text', { name: 'bruker_id' })
  brukerId!: string;

  @Column('boolean')
  nyttig!: boolean;

  @Column('text', { nullable: true })
  kommentar!: string | null;

  @Column('text')
  tid!: string;
}
