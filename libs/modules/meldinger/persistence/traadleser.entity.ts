import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * What has reached one person: the messages `fraNr`–`sisteNr`, written while the person was a party or held a role that
 * was one. Who loses a role and gets it back has two such stretches; the last of them carries the marks.
 */
@Entity('meldingstraad_leser')
@Index('ix_meldingstraad_leser_bruker_id', ['brukerId', 'sisteTid', 'traadId'])
@Index('ix_meldingstraad_leser_ulest', ['brukerId', 'dempet'], { where: '"siste_nr" > "lest_nr"' })
export class TraadleserEntity {
  @ForeignKey('MeldingstraadEntity')
  @PrimaryColumn('text', { name: 'traad_id' })
  traadId!: string;

  @ForeignKey('BrukerEntity')
  @PrimaryColumn('text', { name: 'bruker_id' })
  brukerId!: string;

  @PrimaryColumn('integer', { name: 'fra_nr' })
  fraNr!: number;

  @Column('integer', { name: 'siste_nr' })
  sisteNr!: number;

  @Column('text', { name: 'siste_tid' })
  sisteTid!: string;

  @Column('integer', { name: 'lest_nr' })
  lestNr!: number;

  @Column('boolean')
  dempet!: boolean;
}
