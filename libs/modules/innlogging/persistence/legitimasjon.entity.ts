import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The password of a person, as an argon2id hash. */
@Entity('legitimasjon')
export class LegitimasjonEntity {
  @ForeignKey('BrukerEntity')
  @PrimaryColumn('text', { name: 'bruker_id' })
  brukerId!: string;

  @Column('text', { name: 'passord_hash' })
  passordHash!: string;

  @Column('text', { name: 'endret_tid' })
  endretTid!: string;
}
