import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What stood before a revision of the explanatory parts, and why it was changed. */
@Entity('laeringsmaal_revisjon')
@Index('ix_laeringsmaal_revisjon_laeringsmaal_id', ['laeringsmaalId'])
export class LaeringsmaalRevisjonEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('LaeringsmaalEntity')
  @Column('text', { name: 'laeringsmaal_id' })
  laeringsmaalId!: string;

  @Column('integer')
  nummer!: number;

  @Column('text', { name: 'utdypende_tekst' })
  utdypendeTekst!: string;

  @Column('simple-json')
  aktiviteter!: unknown;

  @Column('simple-json')
  vurderingsformer!: unknown;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'endret_av' })
  endretAv!: string;

  @Column('text', { name: 'endret_tid' })
  endretTid!: string;

  @Column('text')
  begrunnelse!: string;
}
