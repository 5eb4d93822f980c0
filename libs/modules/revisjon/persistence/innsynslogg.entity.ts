import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Who looked at whom, in which role. Append-only in the database itself. */
@Entity('innsynslogg')
@Index('ix_innsynslogg_gjelder_bruker_id', ['gjelderBrukerId'])
export class InnsynsloggEntity {
  @PrimaryGeneratedColumn('increment', { type: 'integer' })
  nr!: number;

  @Column('text')
  tid!: string;

  @Column('text', { name: 'bruker_id' })
  brukerId!: string;

  @Column('text')
  rolle!: string;

  @Column('text', { name: 'virksomhet_id', nullable: true })
  virksomhetId!: string | null;

  @Column('text', { name: 'gjelder_bruker_id', nullable: true })
  gjelderBrukerId!: string | null;

  @Column('text')
  hva!: string;

  @Column('text', { nullable: true })
  detalj!: string | null;
}
