import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The answer that a decision was given, so that the same key gives the same answer. */
@Entity('idempotens')
export class IdempotensEntity {
  @PrimaryColumn('text')
  nokkel!: string;

  @PrimaryColumn('text', { name: 'bruker_id' })
  brukerId!: string;

  @Column('text', { name: 'innhold_hash' })
  innholdHash!: string;

  @Column('text')
  svar!: string;

  @Column('text')
  tid!: string;
}
