"""One worker of a training on several machines, all of them on this one; see test_distribute.

    python tests/several_machines.py FOLDER plain < TF_CONFIG

Trains a GAN, with a checkpoint after each epoch by the chief in FOLDER/checkpoints, from the last
one if there is one; writes the weights to FOLDER/<worker>.npz. "normalised" has BatchNorm; with
"sharded" each worker reads images of its own.
"""

import json
import os
import sys
from pathlib import Path

EPOCHS = 4
BATCH_SIZE = 24  # of 120 images: five steps an epoch


def build(normalization):
    """Returns a compiled GAN with all that draws random numbers."""
    import kgan
    from kgan import models

    import keras

    shape = (8, 8, 1)
    gan = kgan.GAN(
        models.build_conv_generator(
            shape, 3, filters=2, depth=1, normalization=normalization, seed=1
        ),
        models.build_conv_discriminator(shape, filters=2, seed=2),
        seed=0,
    )
    settings = {"adversarial_loss": "wasserstein", "penalty": "gradient_penalty"}
    adams = [keras.optimizers.Adam(1e-2) for _ in "GD"]
    gan.compile(*adams, num_d_steps=2, ema_momentum=0.9, **settings)
    return gan


def main(folder, kind):
    """Runs the worker that TF_CONFIG in the environment tells."""
    from kgan import checkpoints, distribute

    import keras
    import numpy as np
    import tensorflow as tf

    alone = "TF_CONFIG" not in os.environ
    distributed = tf.distribute.MultiWorkerMirroredStrategy
    strategy = tf.distribute.get_strategy() if alone else distributed()
    images = np.tanh(np.random.default_rng(0).normal(size=(120, 8, 8, 1))).astype("float32")
    checkpoint = checkpoints.Checkpoint(folder / "checkpoints", seconds=0)

    def own(worker):
        shard = worker.num_input_pipelines, worker.input_pipeline_id
        return (
            tf.data.Dataset.from_tensor_slices(images).shard(*shard).batch(BATCH_SIZE // shard[0])
        )

    with strategy.scope():
        normalization = "batch" if kind == "normalised" else None
        gan, done = checkpoint.restore() or (build(normalization), 0)
        chief = distribute.is_chief()
    watch = [keras.callbacks.LambdaCallback(on_epoch_end=lambda epoch, logs: print(epoch))]
    watch += [checkpoint] if chief else []
    fit = {"epochs": EPOCHS, "initial_epoch": done, "callbacks": watch}
    if kind == "sharded":
        history = distribute.fit(gan, own, **fit).history
    else:
        history = distribute.fit(gan, images, batch_size=BATCH_SIZE, **fit).history
    task = 0 if alone else json.loads(os.environ["TF_CONFIG"])["task"]["index"]
    np.savez(folder / f"{task}.npz", *gan.get_weights(), history["d_loss"])


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]), sys.argv[2])
    except ConnectionError as error:
        print(error, file=sys.stderr)
        sys.exit(1)
