import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The LIS reminded whoever has the item. Rows stay. */
@Entity('paaminnelse')
@Index('ix_paaminnelse_oppgave_id', ['oppgaveId'])
export class PaaminnelseEntity {
  @PrimaryColumn('text')
  id!: string;

  /** No foreign key: a new kind of task builds that table anew on SQLite. */
  @Column('text', { name: 'oppgave_id' })
  oppgaveId!: string;

  /** Who reminded. */
  @ForeignKey('BrukerEntity', { name: 'FK_paaminnelse_bruker' })
  @Column('text', { name: 'bruker_id' })
  brukerId!: string;

  @Column('text')
  tid!: string;
}
