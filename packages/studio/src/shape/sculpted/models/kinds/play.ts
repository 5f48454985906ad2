import type { Model } from "../../model.js";
import { accordion } from "../accordion.js";
import { arcadeMachine } from "../arcade-machine.js";
import { ball } from "../ball.js";
import { balloon } from "../balloon.js";
import { americanFootball, baseball, golfBall, volleyball } from "../balls.js";
import { banjo } from "../banjo.js";
import { baseballBat } from "../baseball-bat.js";
import { baseballGlove } from "../baseball-glove.js";
import { basketball } from "../basketball.js";
import { boomerang, slingshot } from "../boomerang.js";
import { bowling, bowlingPin, eightBall } from "../bowling.js";
import { boxingGlove } from "../boxing-glove.js";
import { buildingBlocks, legoBrick } from "../building-blocks.js";
import { cello } from "../cello.js";
import {
  chessBishop,
  chessKing,
  chessKnight,
  chessPawn,
  chessPieces,
  chessQueen,
  chessRook,
} from "../chess-pieces.js";
import { chessboard, chessSet } from "../chessboard.js";
import { cricketBat } from "../cricket-bat.js";
import { dartboard, hockeyStick } from "../darts.js";
import { die } from "../die.js";
import { DIORAMAS } from "../dioramas/index.js";
import { doll } from "../doll.js";
import { dollhouse } from "../dollhouse.js";
import { domino } from "../domino.js";
import { drum } from "../drum.js";
import { dumbbell } from "../dumbbell.js";
import { flag } from "../flag.js";
import { frisbee } from "../frisbee.js";
import { golfClub } from "../golf-club.js";
import { gong, metronome } from "../gong.js";
import { guitar } from "../guitar.js";
import { barbell, benchPress, punchingBag } from "../gym.js";
import { hammock } from "../hammock.js";
import { kettlebell } from "../kettlebell.js";
import { kite } from "../kite.js";
import { pacifier, rattle } from "../nursery.js";
import { paddle } from "../paddle.js";
import { PAPER_LANDSCAPES } from "../paper-landscapes.js";
import { drumKit, maracas, tambourine } from "../percussion.js";
import { piano } from "../piano.js";
import { seesaw, slide, trampoline } from "../playground.js";
import { playingCard } from "../playing-card.js";
import { pingPongTable, poolTable } from "../pool-and-ping-pong.js";
import { puzzlePiece } from "../puzzle-piece.js";
import { rubberDuck } from "../rubber-duck.js";
import { rubiksCube } from "../rubiks-cube.js";
import { sandbox } from "../sandbox.js";
import { sandcastle } from "../sandcastle.js";
import { saxophone } from "../saxophone.js";
import { skateboard } from "../skateboard.js";
import { skis } from "../skis.js";
import { snowboard } from "../snowboard.js";
import { spinningTop } from "../spinning-top.js";
import { sportsBall } from "../sports-ball.js";
import { basketballHoop, goal, tennisCourt } from "../sports-ground.js";
import { harmonica, harp, xylophone } from "../strings-and-bars.js";
import { surfboard } from "../surfboard.js";
import { swing } from "../swing.js";
import { tennisBall } from "../tennis-ball.js";
import { tennisRacket } from "../tennis-racket.js";
import { tricycle } from "../tricycle.js";
import { trophy } from "../trophy.js";
import { trumpet } from "../trumpet.js";
import { unicycle } from "../unicycle.js";
import { violin } from "../violin.js";
import { whistle } from "../whistle.js";
import { yogaMat } from "../yoga-mat.js";

/** Sport, music and play. */
export const PLAY: readonly Model[] = [
  ball,
  balloon,
  baseballBat,
  baseballGlove,
  boxingGlove,
  basketball,
  die,
  drum,
  flag,
  frisbee,
  guitar,
  kite,
  piano,
  playingCard,
  skateboard,
  skis,
  snowboard,
  spinningTop,
  sportsBall,
  surfboard,
  tennisBall,
  tennisRacket,
  trophy,
  trumpet,
  violin,
  chessKing,
  chessQueen,
  chessBishop,
  chessRook,
  chessKnight,
  chessPawn,
  chessPieces,
  chessboard,
  chessSet,
  dumbbell,
  rubberDuck,
  puzzlePiece,
  dollhouse,
  buildingBlocks,
  legoBrick,
  rubiksCube,
  domino,
  swing,
  hammock,
  tricycle,
  unicycle,
  kettlebell,
  yogaMat,
  sandbox,
  paddle,
  ...DIORAMAS,
  ...PAPER_LANDSCAPES,
  golfClub,
  cricketBat,
  whistle,
  seesaw,
  slide,
  trampoline,
  cello,
  harp,
  xylophone,
  tambourine,
  harmonica,
  drumKit,
  maracas,
  baseball,
  americanFootball,
  volleyball,
  golfBall,
  bowling,
  bowlingPin,
  eightBall,
  tennisCourt,
  goal,
  basketballHoop,
  poolTable,
  pingPongTable,
  dartboard,
  hockeyStick,
  sandcastle,
  saxophone,
  accordion,
  doll,
  barbell,
  benchPress,
  punchingBag,
  gong,
  metronome,
  boomerang,
  slingshot,
  arcadeMachine,
  banjo,
  pacifier,
  rattle,
];
