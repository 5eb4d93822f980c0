import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A file beside something; its bytes lie in the data folder under `fil`. */
@Entity('vedlegg')
@Check('chk_vedlegg_slag', "slag IN ('AKTIVITET', 'TJENESTEPERIODE', 'MELDING', 'RESSURS', 'TIDLIGERE')")
@Check('chk_vedlegg_bytes', 'bytes > 0')
@Index('ix_vedlegg_gjelder', ['slag', 'gjelderId'])
@Index('ix_vedlegg_eier_id', ['eierId'])
@Index('ix_vedlegg_fil', ['fil'])
export class VedleggEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'eier_id' })
  eierId!: string;

  /** Null, as `gjelder_id`, while it is not saved with anything. */
  @Column('text', { nullable: true })
  slag!: string | null;

  @Column('text', { name: 'gjelder_id', nullable: true })
  gjelderId!: string | null;

  @Column('text')
  navn!: string;

  @Column('text')
  mime!: string;

  @Column('integer')
  bytes!: number;

  @Column('text')
  sha256!: string;

  @Column('text')
  fil!: string;

  @Column('text', { name: 'opplastet_tid' })
  opplastetTid!: string;

  /** Since when it has not been saved with anything; null while it is. */
  @Column('text', { name: 'loes_siden', nullable: true })
  loesSiden!: string | null;
}
