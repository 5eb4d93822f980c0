import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** How often a person wants mail about a group of notices; without a row the default of the group holds. */
@Entity('varselvalg')
@Check('chk_varselvalg_hvor_ofte', "hvor_ofte IN ('STRAKS', 'DAGLIG', 'UKENTLIG', 'ALDRI')")
@Index('ix_varselvalg_gruppe', ['gruppe'])
export class VarselvalgEntity {
  @ForeignKey('BrukerEntity', { name: 'FK_varselvalg_bruker' })
  @PrimaryColumn('text', { name: 'bruker_id' })
  brukerId!: string;

  @PrimaryColumn('text')
  gruppe!: string;

  @Column('text', { name: 'hvor_ofte' })
  hvorOfte!: string;
}
