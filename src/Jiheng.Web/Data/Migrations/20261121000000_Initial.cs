using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Jiheng.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "account",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    display_name = table.Column<string>(nullable: false),
                    role = table.Column<string>(nullable: false),
                    region_id = table.Column<Guid>(nullable: true),
                    unit_id = table.Column<Guid>(nullable: true),
                    section = table.Column<string>(nullable: true),
                    is_disabled = table.Column<bool>(nullable: false),
                    must_change_password = table.Column<bool>(nullable: false),
                    external_name = table.Column<string>(nullable: true),
                    user_name = table.Column<string>(maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(maxLength: 256, nullable: true),
                    email = table.Column<string>(maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(nullable: false),
                    password_hash = table.Column<string>(nullable: true),
                    security_stamp = table.Column<string>(nullable: true),
                    concurrency_stamp = table.Column<string>(nullable: true),
                    phone_number = table.Column<string>(nullable: true),
                    phone_number_confirmed = table.Column<bool>(nullable: false),
                    two_factor_enabled = table.Column<bool>(nullable: false),
                    lockout_end = table.Column<long>(nullable: true),
                    lockout_enabled = table.Column<bool>(nullable: false),
                    access_failed_count = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "added_system",
                columns: table => new
                {
                    id = table.Column<string>(nullable: false),
                    region_id = table.Column<Guid>(nullable: true),
                    yaml = table.Column<string>(nullable: false),
                    added_by = table.Column<string>(nullable: false),
                    added_at = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_added_system", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assignment",
                columns: table => new
                {
                    evaluation_id = table.Column<Guid>(nullable: false),
                    account_id = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assignment", x => new { x.evaluation_id, x.account_id });
                });

            migrationBuilder.CreateTable(
                name: "document_archive",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    owner_id = table.Column<Guid>(nullable: false),
                    campaign_id = table.Column<Guid>(nullable: false),
                    form = table.Column<string>(nullable: false),
                    file_name = table.Column<string>(nullable: false),
                    added_at = table.Column<long>(nullable: false),
                    state = table.Column<string>(nullable: false),
                    total = table.Column<int>(nullable: false),
                    written = table.Column<int>(nullable: false),
                    claim = table.Column<Guid>(nullable: true),
                    claimed_at = table.Column<long>(nullable: true),
                    attempts = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document_archive", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "entered_determination",
                columns: table => new
                {
                    evaluation_id = table.Column<Guid>(nullable: false),
                    indicator = table.Column<string>(nullable: false),
                    facts = table.Column<string>(nullable: false),
                    given = table.Column<decimal>(nullable: true),
                    reason = table.Column<string>(nullable: false),
                    deduction_reason = table.Column<string>(nullable: false),
                    not_applicable = table.Column<string>(nullable: false),
                    version = table.Column<int>(nullable: false),
                    entered_by = table.Column<string>(nullable: false),
                    entered_at = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entered_determination", x => new { x.evaluation_id, x.indicator });
                });

            migrationBuilder.CreateTable(
                name: "entered_figure",
                columns: table => new
                {
                    evaluation_id = table.Column<Guid>(nullable: false),
                    element = table.Column<string>(nullable: false),
                    last_year = table.Column<bool>(nullable: false),
                    state = table.Column<string>(nullable: false),
                    value = table.Column<string>(nullable: true),
                    unit = table.Column<string>(nullable: false),
                    source = table.Column<string>(nullable: false),
                    evidence_id = table.Column<Guid>(nullable: true),
                    version = table.Column<int>(nullable: false),
                    entered_by = table.Column<string>(nullable: false),
                    entered_at = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entered_figure", x => new { x.evaluation_id, x.element, x.last_year });
                });

            migrationBuilder.CreateTable(
                name: "evidence",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    evaluation_id = table.Column<Guid>(nullable: false),
                    file_name = table.Column<string>(nullable: false),
                    content_type = table.Column<string>(nullable: false),
                    size = table.Column<long>(nullable: false),
                    hash = table.Column<string>(nullable: false),
                    material = table.Column<string>(nullable: false),
                    added_by = table.Column<string>(nullable: false),
                    added_at = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "finding_answer",
                columns: table => new
                {
                    evaluation_id = table.Column<Guid>(nullable: false),
                    fingerprint = table.Column<string>(nullable: false),
                    answer = table.Column<string>(nullable: false),
                    answered_by = table.Column<string>(nullable: false),
                    answered_at = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_finding_answer", x => new { x.evaluation_id, x.fingerprint });
                });

            migrationBuilder.CreateTable(
                name: "indicator_points",
                columns: table => new
                {
                    evaluation_id = table.Column<Guid>(nullable: false),
                    indicator = table.Column<string>(nullable: false),
                    points = table.Column<decimal>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicator_points", x => new { x.evaluation_id, x.indicator });
                });

            migrationBuilder.CreateTable(
                name: "region",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    code = table.Column<string>(nullable: false),
                    name = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_region", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "report_section",
                columns: table => new
                {
                    evaluation_id = table.Column<Guid>(nullable: false),
                    section = table.Column<string>(nullable: false),
                    text = table.Column<string>(nullable: false),
                    confirmed_by = table.Column<string>(nullable: true),
                    confirmed_at = table.Column<long>(nullable: true),
                    version = table.Column<int>(nullable: false),
                    changed_by = table.Column<string>(nullable: false),
                    changed_at = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_section", x => new { x.evaluation_id, x.section });
                });

            migrationBuilder.CreateTable(
                name: "stored_key",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(nullable: false),
                    xml = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stored_key", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "stored_report",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    owner_id = table.Column<Guid>(nullable: false),
                    file_name = table.Column<string>(nullable: false),
                    added_at = table.Column<long>(nullable: false),
                    state = table.Column<string>(nullable: false),
                    claim = table.Column<Guid>(nullable: true),
                    claimed_at = table.Column<long>(nullable: true),
                    attempts = table.Column<int>(nullable: false),
                    title = table.Column<string>(nullable: false),
                    errors = table.Column<int>(nullable: false),
                    doubts = table.Column<int>(nullable: false),
                    hints = table.Column<int>(nullable: false),
                    problem = table.Column<string>(nullable: false),
                    is_annotated = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stored_report", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "system_draft",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    region_id = table.Column<Guid>(nullable: true),
                    file_name = table.Column<string>(nullable: false),
                    added_by = table.Column<string>(nullable: false),
                    added_at = table.Column<long>(nullable: false),
                    name = table.Column<string>(nullable: false),
                    number = table.Column<string>(nullable: false),
                    subject = table.Column<string>(nullable: false),
                    year = table.Column<int>(nullable: false),
                    grades = table.Column<string>(nullable: false),
                    not_applicable = table.Column<string>(nullable: false),
                    started_unit = table.Column<string>(nullable: false),
                    table = table.Column<string>(nullable: false),
                    version = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_system_draft", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "trail_entry",
                columns: table => new
                {
                    number = table.Column<long>(nullable: false),
                    at = table.Column<long>(nullable: false),
                    by = table.Column<string>(nullable: false),
                    what = table.Column<string>(nullable: false),
                    subject = table.Column<Guid>(nullable: true),
                    detail = table.Column<string>(nullable: false),
                    hash = table.Column<string>(nullable: false),
                    previous = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_trail_entry", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "identity_user_claim",
                columns: table => new
                {
                    id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true)
                        .Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(nullable: false),
                    claim_type = table.Column<string>(nullable: true),
                    claim_value = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_user_claim", x => x.id);
                    table.ForeignKey(
                        name: "FK_identity_user_claim_account_user_id",
                        column: x => x.user_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "identity_user_login",
                columns: table => new
                {
                    login_provider = table.Column<string>(nullable: false),
                    provider_key = table.Column<string>(nullable: false),
                    provider_display_name = table.Column<string>(nullable: true),
                    user_id = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_user_login", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "FK_identity_user_login_account_user_id",
                        column: x => x.user_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "identity_user_token",
                columns: table => new
                {
                    user_id = table.Column<Guid>(nullable: false),
                    login_provider = table.Column<string>(nullable: false),
                    name = table.Column<string>(nullable: false),
                    value = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_user_token", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "FK_identity_user_token_account_user_id",
                        column: x => x.user_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "document_archive_content",
                columns: table => new
                {
                    document_archive_id = table.Column<Guid>(nullable: false),
                    bytes = table.Column<byte[]>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document_archive_content", x => x.document_archive_id);
                    table.ForeignKey(
                        name: "FK_document_archive_content_document_archive_document_archive_id",
                        column: x => x.document_archive_id,
                        principalTable: "document_archive",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evidence_content",
                columns: table => new
                {
                    evidence_id = table.Column<Guid>(nullable: false),
                    bytes = table.Column<byte[]>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_content", x => x.evidence_id);
                    table.ForeignKey(
                        name: "FK_evidence_content_evidence_evidence_id",
                        column: x => x.evidence_id,
                        principalTable: "evidence",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evidence_link",
                columns: table => new
                {
                    evidence_id = table.Column<Guid>(nullable: false),
                    indicator = table.Column<string>(nullable: false),
                    page = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_link", x => new { x.evidence_id, x.indicator });
                    table.ForeignKey(
                        name: "FK_evidence_link_evidence_evidence_id",
                        column: x => x.evidence_id,
                        principalTable: "evidence",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "campaign",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    region_id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(nullable: false),
                    year = table.Column<int>(nullable: false),
                    system_id = table.Column<string>(nullable: false),
                    system_hash = table.Column<string>(nullable: false),
                    opens = table.Column<DateOnly>(nullable: false),
                    due = table.Column<DateOnly>(nullable: false),
                    materials = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_campaign", x => x.id);
                    table.ForeignKey(
                        name: "FK_campaign_region_region_id",
                        column: x => x.region_id,
                        principalTable: "region",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "unit",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    region_id = table.Column<Guid>(nullable: false),
                    department_id = table.Column<Guid>(nullable: true),
                    code = table.Column<string>(nullable: false),
                    name = table.Column<string>(nullable: false),
                    section = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit", x => x.id);
                    table.ForeignKey(
                        name: "FK_unit_region_region_id",
                        column: x => x.region_id,
                        principalTable: "region",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_unit_unit_department_id",
                        column: x => x.department_id,
                        principalTable: "unit",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "stored_report_content",
                columns: table => new
                {
                    stored_report_id = table.Column<Guid>(nullable: false),
                    bytes = table.Column<byte[]>(nullable: false),
                    annotated = table.Column<byte[]>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stored_report_content", x => x.stored_report_id);
                    table.ForeignKey(
                        name: "FK_stored_report_content_stored_report_stored_report_id",
                        column: x => x.stored_report_id,
                        principalTable: "stored_report",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "system_draft_row",
                columns: table => new
                {
                    draft_id = table.Column<Guid>(nullable: false),
                    number = table.Column<int>(nullable: false),
                    indicator = table.Column<string>(nullable: false),
                    dimension = table.Column<string>(nullable: false),
                    group = table.Column<string>(nullable: false),
                    name = table.Column<string>(nullable: false),
                    weight = table.Column<string>(nullable: false),
                    formula = table.Column<string>(nullable: false),
                    standard = table.Column<string>(nullable: false),
                    direction = table.Column<string>(nullable: false),
                    is_left_out = table.Column<bool>(nullable: false),
                    version = table.Column<int>(nullable: false),
                    changed_by = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_system_draft_row", x => new { x.draft_id, x.number });
                    table.ForeignKey(
                        name: "FK_system_draft_row_system_draft_draft_id",
                        column: x => x.draft_id,
                        principalTable: "system_draft",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evaluation",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    campaign_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    stage = table.Column<string>(nullable: false),
                    version = table.Column<int>(nullable: false),
                    changed_at = table.Column<long>(nullable: false),
                    points = table.Column<decimal>(nullable: true),
                    highest_points = table.Column<decimal>(nullable: true),
                    grade = table.Column<string>(nullable: true),
                    applicable_points = table.Column<decimal>(nullable: true),
                    open_indicators = table.Column<int>(nullable: false),
                    open_errors = table.Column<int>(nullable: false),
                    is_counted = table.Column<bool>(nullable: false),
                    reminded_by = table.Column<string>(nullable: true),
                    reminded_at = table.Column<long>(nullable: true),
                    covered_words = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evaluation", x => x.id);
                    table.ForeignKey(
                        name: "FK_evaluation_campaign_campaign_id",
                        column: x => x.campaign_id,
                        principalTable: "campaign",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_evaluation_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "move",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    evaluation_id = table.Column<Guid>(nullable: false),
                    act = table.Column<string>(nullable: false),
                    from = table.Column<string>(nullable: false),
                    to = table.Column<string>(nullable: false),
                    by = table.Column<string>(nullable: false),
                    account_id = table.Column<Guid>(nullable: false),
                    role = table.Column<string>(nullable: false),
                    at = table.Column<long>(nullable: false),
                    opinion = table.Column<string>(nullable: false),
                    findings = table.Column<string>(nullable: false),
                    points = table.Column<decimal>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_move", x => x.id);
                    table.ForeignKey(
                        name: "FK_move_evaluation_evaluation_id",
                        column: x => x.evaluation_id,
                        principalTable: "evaluation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "publication",
                columns: table => new
                {
                    evaluation_id = table.Column<Guid>(nullable: false),
                    title = table.Column<string>(nullable: false),
                    published_at = table.Column<long>(nullable: false),
                    published_by = table.Column<string>(nullable: false),
                    redactions = table.Column<int>(nullable: false),
                    document = table.Column<byte[]>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_publication", x => x.evaluation_id);
                    table.ForeignKey(
                        name: "FK_publication_evaluation_evaluation_id",
                        column: x => x.evaluation_id,
                        principalTable: "evaluation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "account",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "IX_account_external_name",
                table: "account",
                column: "external_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "account",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_campaign_region_id_year",
                table: "campaign",
                columns: new[] { "region_id", "year" });

            migrationBuilder.CreateIndex(
                name: "IX_document_archive_owner_id",
                table: "document_archive",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "IX_document_archive_state",
                table: "document_archive",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "IX_evaluation_campaign_id_unit_id",
                table: "evaluation",
                columns: new[] { "campaign_id", "unit_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_evaluation_unit_id",
                table: "evaluation",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "IX_evidence_evaluation_id",
                table: "evidence",
                column: "evaluation_id");

            migrationBuilder.CreateIndex(
                name: "IX_identity_user_claim_user_id",
                table: "identity_user_claim",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_identity_user_login_user_id",
                table: "identity_user_login",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_move_account_id",
                table: "move",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_move_evaluation_id",
                table: "move",
                column: "evaluation_id");

            migrationBuilder.CreateIndex(
                name: "IX_region_code",
                table: "region",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_stored_report_owner_id",
                table: "stored_report",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "IX_stored_report_state",
                table: "stored_report",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "IX_system_draft_region_id",
                table: "system_draft",
                column: "region_id");

            migrationBuilder.CreateIndex(
                name: "IX_trail_entry_subject",
                table: "trail_entry",
                column: "subject");

            migrationBuilder.CreateIndex(
                name: "IX_unit_department_id",
                table: "unit",
                column: "department_id");

            migrationBuilder.CreateIndex(
                name: "IX_unit_region_id_code",
                table: "unit",
                columns: new[] { "region_id", "code" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "added_system");

            migrationBuilder.DropTable(
                name: "assignment");

            migrationBuilder.DropTable(
                name: "document_archive_content");

            migrationBuilder.DropTable(
                name: "entered_determination");

            migrationBuilder.DropTable(
                name: "entered_figure");

            migrationBuilder.DropTable(
                name: "evidence_content");

            migrationBuilder.DropTable(
                name: "evidence_link");

            migrationBuilder.DropTable(
                name: "finding_answer");

            migrationBuilder.DropTable(
                name: "identity_user_claim");

            migrationBuilder.DropTable(
                name: "identity_user_login");

            migrationBuilder.DropTable(
                name: "identity_user_token");

            migrationBuilder.DropTable(
                name: "indicator_points");

            migrationBuilder.DropTable(
                name: "move");

            migrationBuilder.DropTable(
                name: "publication");

            migrationBuilder.DropTable(
                name: "report_section");

            migrationBuilder.DropTable(
                name: "stored_key");

            migrationBuilder.DropTable(
                name: "stored_report_content");

            migrationBuilder.DropTable(
                name: "system_draft_row");

            migrationBuilder.DropTable(
                name: "trail_entry");

            migrationBuilder.DropTable(
                name: "document_archive");

            migrationBuilder.DropTable(
                name: "evidence");

            migrationBuilder.DropTable(
                name: "account");

            migrationBuilder.DropTable(
                name: "evaluation");

            migrationBuilder.DropTable(
                name: "stored_report");

            migrationBuilder.DropTable(
                name: "system_draft");

            migrationBuilder.DropTable(
                name: "campaign");

            migrationBuilder.DropTable(
                name: "unit");

            migrationBuilder.DropTable(
                name: "region");
        }
    }
}
