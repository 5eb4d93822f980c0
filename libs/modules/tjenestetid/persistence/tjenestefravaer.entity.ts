import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Away from one post. Only whether it is holiday, training or something else is kept, never why. */
@Entity('tjenestefravaer')
@Check('chk_tjenestefravaer_fra', "fra LIKE '____-__-__'")
@Check('chk_tjenestefravaer_til', "til LIKE '____-__-__'")
@Check('chk_tjenestefravaer_grad', 'grad BETWEEN 1 AND 100')
@Check('chk_tjenestefravaer_slag', "slag IN ('FERIE', 'KURS', 'ANNEN_UTDANNING', 'ANNET')")
@Index('ix_tjenestefravaer_periode_id', ['periodeId'])
export class TjenestefravaerEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('TjenesteperiodeEntity')
  @Column('text', { name: 'periode_id' })
  periodeId!: string;

  @Column('text')
  slag!: string;

  @Column('text')
  fra!: string;

  @Column('text', { nullable: true })
  til!: string | null;

  /** Whole per cent of the post. */
  @Column('integer')
  grad!: number;

  /** LIS1: half days as the leder has set them; null as long as only the proposal stands. */
  @Column('integer', { name: 'halvdager_satt', nullable: true })
  halvdagerSatt!: number | null;
}
