import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Something that helps with learning, as it stands now. What it was before lies in its versions. */
@Entity('ressurs')
@Check('chk_ressurs_type', "type IN ('LENKE', 'DOKUMENT', 'VIDEO', 'KURS', 'SJEKKLISTE')")
@Check('chk_ressurs_utgiver', "utgiver IN ('VIRKSOMHET', 'KONTOR', 'NASJONAL')")
@Check('chk_ressurs_spraak', "spraak IN ('nb', 'nn', 'en')")
@Check('chk_ressurs_tilstand', "tilstand IN ('PUBLISERT', 'TRUKKET')")
@Check('chk_ressurs_faglig_oppdatert', "faglig_oppdatert LIKE '____-__-__'")
@Check('chk_ressurs_neste_gjennomgang', "neste_gjennomgang LIKE '____-__-__'")
@Index('ix_ressurs_virksomhet_id', ['virksomhetId'])
@Index('ix_ressurs_faglig_oppdatert', ['fagligOppdatert', 'id'])
export class RessursEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  type!: string;

  @Column('text')
  tittel!: string;

  @Column('text')
  tekst!: string;

  @Column('text', { nullable: true })
  adresse!: string | null;

  /** The file of a document; those of earlier versions hang on the resource still. */
  @Column('text', { name: 'vedlegg_id', nullable: true })
  vedleggId!: string | null;

  @Column('simple-json')
  punkter!: unknown;

  @Column('text')
  utgiver!: string;

  @ForeignKey('VirksomhetEntity')
  @Column('text', { name: 'virksomhet_id', nullable: true })
  virksomhetId!: string | null;

  /** The counties of the office, as its roles write them. */
  @Column('text', { nullable: true })
  omraade!: string | null;

  @Column('simple-json')
  maalgruppe!: unknown;

  @Column('text')
  spraak!: string;

  @Column('text', { name: 'faglig_oppdatert' })
  fagligOppdatert!: string;

  @Column('text', { name: 'neste_gjennomgang', nullable: true })
  nesteGjennomgang!: string | null;

  @Column('text')
  tilstand!: string;

  @Column('integer')
  versjon!: number;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'endret_av' })
  endretAv!: string;

  @Column('text', { name: 'endret_tid' })
  endretTid!: string;
}
