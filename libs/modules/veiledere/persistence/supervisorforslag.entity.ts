import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A supervisør that a LIS proposes; the leder decides. */
@Entity('supervisorforslag')
@Check('chk_supervisorforslag_tilstand', "tilstand IN ('VENTER', 'GODTATT', 'AVSLAATT')")
@Index('ix_supervisorforslag_virksomhet_id', ['virksomhetId'])
export class SupervisorforslagEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('UtdanningslopEntity')
  @Column('text', { name: 'utdanningslop_id' })
  utdanningslopId!: string;

  @ForeignKey('VirksomhetEntity')
  @Column('text', { name: 'virksomhet_id' })
  virksomhetId!: string;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'foreslaatt_av' })
  foreslaattAv!: string;

  @Column('text')
  epost!: string;

  @Column('text')
  navn!: string;

  @Column('text', { nullable: true })
  yrke!: string | null;

  @Column('text')
  tilstand!: string;

  @Column('text', { name: 'opprettet_tid' })
  opprettetTid!: string;

  @Column('text', { name: 'avgjort_av', nullable: true })
  avgjortAv!: string | null;

  @Column('text', { name: 'avgjort_tid', nullable: true })
  avgjortTid!: string | null;
}
