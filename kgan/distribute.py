"""Training on several machines: a loop around `strategy.run(gan.train_step)`.

Keras 3's `fit` does not work under `tf.distribute.MultiWorkerMirroredStrategy`. On several devices
of one machine use `gan.fit`.
"""

import functools

from kgan._checks import positive_integer

import keras
import tensorflow as tf


def is_chief():
    """Tells whether this process is the one that writes files: the first worker, or the only one.

    Example:
        >>> from kgan import distribute
        >>> distribute.is_chief()
        True
    """
    resolver = tf.distribute.get_strategy().cluster_resolver
    if resolver is None or not resolver.cluster_spec():
        return True
    first = "chief" if "chief" in resolver.cluster_spec().jobs else "worker"
    return (resolver.task_type, resolver.task_id) == (first, 0)


def fit(gan, x, y=None, batch_size=None, epochs=1, *, shuffle=True, initial_epoch=0, callbacks=()):
    """Does on all workers of a strategy together what `gan.fit` does on one machine.

    Each worker makes the same GAN within `strategy.scope()`, calls this with the same data, and
    takes its part of each batch. The weights are the same on all of them after each step; without
    BatchNorm and dropout they are those of one machine.

    Args:
        gan: A compiled `kgan.GAN`, with a seed and `steps_per_execution=1`.
        x: As in `gan.fit`. Or, for data that no machine holds as a whole, a function of a
            `tf.distribute.InputContext` that returns this worker's dataset: float32 batches for one
            of its replicas each. Its files can be `files.shard(c.num_input_pipelines,
            c.input_pipeline_id)`, and all workers must have as many batches.
        y: As in `gan.fit`.
        batch_size: As in `gan.fit`: of all workers together, a multiple of their number.
        epochs: As in `gan.fit`.
        shuffle: As in `gan.fit`.
        initial_epoch: As in `gan.fit`.
        callbacks: List of Keras callbacks for this worker. When one of them ends training on one
            worker, it ends on all. Those that write files are for the chief alone.

    Returns:
        Keras's `History`.

    Raises:
        TypeError, ValueError: As in `gan.fit`.
        ConnectionError: If another worker is lost. The steps since the last checkpoint are, too.

    Example:
        >>> import kgan
        >>> from kgan import distribute
        >>> gan = kgan.GAN.from_preset("ring", seed=0, steps_per_execution=1)
        >>> points = kgan.data.ring(radius=0.9).sample(512, seed=0)
        >>> history = distribute.fit(gan, points, batch_size=256, epochs=2)
        >>> gan.steps, len(history.history["d_loss"])
        (4, 2)

        Images that no machine holds as a whole, each worker's from files of its own:

        >>> import tempfile
        >>> import keras, numpy, tensorflow as tf
        >>> folder = tempfile.mkdtemp()
        >>> for i in range(64):
        ...     keras.utils.save_img(f"{folder}/{i}.png", numpy.zeros((28, 28, 1)), scale=False)
        >>> def read(file):
        ...     pixels = tf.io.decode_png(tf.io.read_file(file), channels=1)
        ...     return tf.ensure_shape(tf.cast(pixels, "float32") / 127.5 - 1, (28, 28, 1))
        >>> def own(worker):
        ...     files = tf.data.Dataset.list_files(f"{folder}/*.png", seed=0)
        ...     files = files.shard(worker.num_input_pipelines, worker.input_pipeline_id)
        ...     return files.map(read).batch(16, drop_remainder=True).prefetch(2)
        >>> gan = kgan.GAN.from_preset("fashion_mnist", seed=0, steps_per_execution=1)
        >>> _ = distribute.fit(gan, own, epochs=2)
        >>> gan.steps
        8
    """
    strategy = gan.distribute_strategy
    if not callable(x):
        x = functools.partial(_own_parts, gan.batches(x, y, batch_size, shuffle, initial_epoch))
    data = strategy.distribute_datasets_from_function(x)
    watch = keras.callbacks.CallbackList(callbacks, add_history=True, model=gan, epochs=epochs)

    @tf.function
    def train_step(batch):
        means = strategy.run(gan.train_step, args=(batch,))
        return {name: strategy.reduce("MEAN", mean, axis=None) for name, mean in means.items()}

    @tf.function
    def number(wanted):
        return strategy.reduce("SUM", strategy.run(tf.identity, args=(wanted,)), axis=None)

    try:
        gan.stop_training = False
        watch.on_train_begin()
        for epoch in range(initial_epoch, positive_integer("epochs", epochs, minimum=0)):
            gan.reset_metrics()
            watch.on_epoch_begin(epoch)
            for step, batch in enumerate(data):
                watch.on_train_batch_begin(step)
                logs = {name: float(mean) for name, mean in train_step(batch).items()}
                watch.on_train_batch_end(step, logs)
                gan.stop_training = bool(number(tf.constant(float(gan.stop_training))))
                if gan.stop_training:
                    break
            iter(data)  # draws an order, as Keras does after an epoch
            watch.on_epoch_end(epoch, logs)
            if gan.stop_training:
                break
        watch.on_train_end(logs)
    except tf.errors.OpError as error:
        lost = "A worker was lost. Start all of them again: they go on from the last checkpoint."
        raise ConnectionError(f"{lost} {error.message.splitlines()[0]}") from error
    return gan.history


def _own_parts(batches, worker):
    """Cuts each batch into a part for each replica, and leaves those of one worker."""
    replicas = worker.num_replicas_in_sync
    each = replicas // worker.num_input_pipelines
    first = each * worker.input_pipeline_id

    def parts(rows):
        return tf.reshape(rows, (replicas, -1, *rows.shape[1:]))[first : first + each]

    def cut(*batch):
        own = tf.nest.map_structure(parts, batch if batch[1:] else batch[0])
        return tf.data.Dataset.from_tensor_slices(own)

    return batches.flat_map(cut)
