import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Agreement on an outside arena. */
@Entity('samarbeidsavtale')
@Check('chk_samarbeidsavtale_fra', "fra LIKE '____-__-__'")
@Check('chk_samarbeidsavtale_til', "til LIKE '____-__-__'")
@Index('ix_samarbeidsavtale_virksomhet_id', ['virksomhetId'])
export class SamarbeidsavtaleEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('VirksomhetEntity')
  @Column('text', { name: 'virksomhet_id' })
  virksomhetId!: string;

  @ForeignKey('LaeringsarenaEntity')
  @Column('text', { name: 'arena_id', nullable: true })
  arenaId!: string | null;

  @Column('text')
  motpart!: string;

  @Column('text')
  fra!: string;

  @Column('text', { nullable: true })
  til!: string | null;

  @Column('integer', { default: 1 })
  versjon!: number;

  @Column('text', { name: 'endret_av', nullable: true })
  endretAv!: string | null;

  @Column('text', { name: 'endret_tid', nullable: true })
  endretTid!: string | null;
}
