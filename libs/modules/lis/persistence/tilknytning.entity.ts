import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Dated attachment of an utdanningsløp to a virksomhet. */
@Entity('tilknytning')
@Check('chk_tilknytning_fra', "fra LIKE '____-__-__'")
@Check('chk_tilknytning_til', "til LIKE '____-__-__'")
@Index('ix_tilknytning_utdanningslop_id', ['utdanningslopId'])
@Index('ix_tilknytning_virksomhet_id', ['virksomhetId'])
@Index('ix_tilknytning_veileder_id', ['veilederId'])
@Index('uq_tilknytning_ansvarlig', ['utdanningslopId'], { unique: true, where: '"til" IS NULL AND "ansvarlig"' })
export class TilknytningEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('UtdanningslopEntity')
  @Column('text', { name: 'utdanningslop_id' })
  utdanningslopId!: string;

  @ForeignKey('VirksomhetEntity')
  @Column('text', { name: 'virksomhet_id' })
  virksomhetId!: string;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'leder_id', nullable: true })
  lederId!: string | null;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'veileder_id', nullable: true })
  veilederId!: string | null;

  @Column('boolean')
  ansvarlig!: boolean;

  @Column('text')
  fra!: string;

  @Column('text', { nullable: true })
  til!: string | null;

  @Column('integer')
  versjon!: number;
}
