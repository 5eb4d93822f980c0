import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A place of training, own or outside. */
@Entity('laeringsarena')
@Check(
  'chk_laeringsarena_type',
  "type IN ('LEGEKONTOR', 'LEGEVAKT', 'SYKEHJEM', 'SYKEHUS', 'HELSESTASJON', 'KOMMUNE', 'ANNEN')",
)
@Index('ix_laeringsarena_virksomhet_id', ['virksomhetId'])
export class LaeringsarenaEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('VirksomhetEntity')
  @Column('text', { name: 'virksomhet_id' })
  virksomhetId!: string;

  @Column('text')
  navn!: string;

  @Column('text')
  type!: string;

  @Column('boolean')
  ekstern!: boolean;

  @Column('integer')
  versjon!: number;

  @Column('text', { name: 'endret_av', nullable: true })
  endretAv!: string | null;

  @Column('text', { name: 'endret_tid', nullable: true })
  endretTid!: string | null;
}
