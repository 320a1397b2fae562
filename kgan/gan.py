"""Algorithm 1 of Goodfellow et al. (2014), as the training step of a Keras model."""

import zipfile

from kgan import _replicas, presets
from kgan._checks import place, require
from kgan.two_networks import TwoNetworks

import keras
import tensorflow as tf


@keras.saving.register_keras_serializable("kgan")
class GAN(TwoNetworks):
    """A generator and a discriminator, trained against each other.

    The latent size and the number of classes are read off the generator's inputs. A conditional
    GAN's networks take labels as a second input, one-hot or soft, `(batch_size, num_classes)`.

    In each network's step only that network's trainable weights move. BatchNorm's moving
    statistics are not trainable: they follow the batches in either step, wherever the layer stands.

    Args:
        generator: Functional or Sequential model, latents `(batch_size, latent_dim)` (and labels)
            to samples.
        discriminator: Functional or Sequential model, samples (and labels) to logits
            `(batch_size, 1)`. It ends in a linear layer, not in a sigmoid.
        seed: Int or `None`. Seeds the latents, the penalties' random points and, together with
            TensorFlow's global seed where that is set, the order of the training images. The
            initial weights come with the networks.

    Raises:
        TypeError: If a network is not a Keras model with known inputs.
        ValueError: If the networks do not fit each other.

    Example:
        >>> import kgan
        >>> gan = kgan.GAN(kgan.models.build_conv_generator(seed=1),
        ...                kgan.models.build_conv_discriminator(seed=2), seed=0)
        >>> gan.compile(adversarial_loss="hinge", ema_momentum=0.99)
        >>> (x_train, _), _ = kgan.data.load_data("fashion_mnist")
        >>> images = kgan.data.scale(x_train[:128])  # a first look; garments need all of them
        >>> history = gan.fit(images, batch_size=64, epochs=1, verbose=0)
        >>> gan.generate(16, seed=0).shape  # in [-1, 1]
        (16, 28, 28, 1)

    Reference:
        Goodfellow et al., Generative Adversarial Nets (2014), algorithm 1. Labels: Mirza and
        Osindero, Conditional Generative Adversarial Nets (2014).
    """

    def train_step(self, data):
        """Runs Algorithm 1 once: k discriminator steps on fresh data, then one generator step.

        Args:
            data: Images `(k * m, *sample_shape)`, or `(images, labels)` with labels as rows
                `(k * m, num_classes)`.

        Returns:
            Dict of the metrics' running means.
        """
        for minibatch in self.split(data):
            self.update_discriminator(*minibatch)
        self.update_generator(*minibatch)
        return self.get_metrics_result()

    def split(self, data):
        """Cuts a batch into the minibatches of the k discriminator steps.

        Args:
            data: Images `(k * m, *sample_shape)`, or `(images, labels)` with labels as rows
                `(k * m, num_classes)`.

        Returns:
            Iterator of k pairs: images `(m, *sample_shape)`, and labels `(m, num_classes)` or
            `None`.
        """
        images, labels = data if isinstance(data, tuple) else (data, None)
        k = self.num_d_steps
        return zip(
            tf.split(images, k), [None] * k if labels is None else tf.split(labels, k), strict=True
        )

    def update_discriminator(self, real, labels=None):
        """Takes one step of D on real and generated images.

        Args:
            real: Images `(m, *sample_shape)`.
            labels: Rows `(m, num_classes)`, or `None`. Real and generated images share them.
        """
        discriminator = self.bind_labels(labels)
        fake = self.sample(tf.shape(real)[0], labels)  # outside the tape: G is held fixed
        with tf.GradientTape() as tape:
            real_logits = discriminator(real, training=True)
            fake_logits = discriminator(fake, training=True)
            d_loss = self.adversarial_loss.discriminator(real_logits, fake_logits)
            for penalty in self.penalties:
                d_loss += penalty(discriminator, real, fake, seed=self.seed_generator)
            # Keras's optimizers add up the replicas' gradients; the batch's is their mean.
            scaled_loss = self.d_optimizer.scale_loss(d_loss) / _replicas.count()
        weights = self.discriminator.trainable_weights
        self.d_optimizer.apply(tape.gradient(scaled_loss, weights), weights)
        score = self.adversarial_loss.score
        self.log(
            d_loss=d_loss,
            d_real=tf.reduce_mean(score(real_logits)),
            d_fake=tf.reduce_mean(score(fake_logits)),
        )

    def update_generator(self, real, labels=None):
        """Takes one step of G, through D held fixed, on new latents.

        Args:
            real: Images `(m, *sample_shape)`. Only losses that compare with the data look at them;
                for the others they tell how many images to generate.
            labels: Rows `(m, num_classes)`, or `None`.
        """
        discriminator = self.bind_labels(labels)
        with tf.GradientTape() as tape:
            fake_logits = discriminator(self.sample(tf.shape(real)[0], labels), training=True)
            real_logits = None
            if self.adversarial_loss.uses_real_logits:
                real_logits = discriminator(real, training=True)
            g_loss = self.adversarial_loss.generator(fake_logits, real_logits)
            scaled_loss = self.g_optimizer.scale_loss(g_loss) / _replicas.count()
        weights = self.generator.trainable_weights  # D's are left alone
        self.g_optimizer.apply(tape.gradient(scaled_loss, weights), weights)
        if self.ema_generator is not None:
            self.update_average()
        self.log(g_loss=g_loss)

    def update_average(self):
        """Moves the averaged generator, BatchNorm's statistics included, towards the generator."""
        steps = tf.cast(self.g_optimizer.iterations, "float32")
        momentum = tf.minimum(self.ema_momentum, (1 + steps) / (10 + steps))
        for average, weight in zip(self.ema_generator.weights, self.generator.weights, strict=True):
            average.assign_add((1 - momentum) * (weight - average))

    def sample(self, m, labels=None):
        """Draws m new latents and returns the generator's output on them, in training mode.

        Args:
            m: Int, or scalar tensor.
            labels: Rows `(m, num_classes)`, or `None`.

        Returns:
            Tensor of samples `(m, *sample_shape)`.
        """
        latents = self.sample_latents(m)
        return self.generator(latents if labels is None else [latents, labels], training=True)

    def bind_labels(self, labels):
        """Fills the labels in, so that penalties need not know of them.

        Args:
            labels: Rows `(m, num_classes)`, or `None`.

        Returns:
            D as a function `(x, training)` of samples `(m, *sample_shape)` to logits `(m, 1)`.
        """
        if labels is None:
            return self.discriminator
        return lambda x, training: self.discriminator([x, labels], training=training)

    @classmethod
    def from_preset(cls, preset, load_weights=False, **overrides):
        """Makes a compiled GAN by a recipe of `kgan.presets`.

        Args:
            preset: A name, such as `"fashion_mnist"`, of which `kgan.presets.names()` lists all; or
                a `kgan.presets.Preset`.
            load_weights: Whether to get the trained generator that ships with the package for the
                same data. The recipe is then the one that made it, that for ten minutes; of a
                `Preset` the seed is kept. The discriminator starts anew in any case.
            **overrides: Settings of the recipe to change, such as `seed=1` or
                `generator={"filters": 32}`; `kgan.presets.Preset` lists them.

        Returns:
            A compiled `GAN`, of the class on which this is called.

        Raises:
            ValueError: If there is no recipe of that name, or no such setting, or weights are asked
                for that do not ship, or that do not fit the settings.

        Example:
            >>> import kgan
            >>> gan = kgan.GAN.from_preset("mnist", seed=1, generator={"filters": 32})
            >>> gan.latent_dim
            16
            >>> gan = kgan.GAN.from_preset("mnist", load_weights=True)
            >>> gan.generate(2, seed=0).shape
            (2, 28, 28, 1)
        """
        recipe = presets.trained(preset) if load_weights else preset
        preset = presets.get(recipe, **overrides)
        model = cls(*preset.networks(), seed=preset.seeds[2])
        model.compile(**preset.compile_settings())
        if load_weights:
            presets.load_generator(model, preset)
        return model


def load_model(path, kind=GAN):
    """Loads a GAN that was saved with `gan.save("gan.keras")`, or another model.

    Weights, averaged weights, both optimizers, loss, penalties and the states of the seed
    generators come back: the next `fit` does what it would have done with the GAN that was saved.

    Args:
        path: String or path of a `.keras` file.
        kind: Class that the model must be of: `keras.Model` for any, such as a generator alone.

    Returns:
        A `GAN`, compiled as the saved one was, or a model of that class.

    Raises:
        TypeError: If `path` is no path, or `kind` no class.
        FileNotFoundError: If there is no such file.
        ValueError: If the file is damaged, or holds something else: code, layers that this process
            does not know, or far more than its size tells. Nothing in it is executed.

    Example:
        >>> import tempfile
        >>> import kgan
        >>> gan = kgan.GAN.from_preset("ring", seed=0)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     gan.save(f"{folder}/gan.keras")
        ...     loaded = kgan.load_model(f"{folder}/gan.keras")
        >>> bool((loaded.generate(5, seed=0) == gan.generate(5, seed=0)).all())
        True
    """
    require(isinstance(kind, type), "`kind` must be a class.", TypeError, kind=kind)
    path = place("path", path)
    require(path.is_file(), "There is no such model file.", FileNotFoundError, path=str(path))
    try:
        with zipfile.ZipFile(path) as archive:
            known = {"metadata.json", "config.json", "model.weights.h5"} >= {*archive.namelist()}
            size = sum(member.file_size for member in archive.infolist())
        fine = path.suffix == ".keras" and known and size < 20 * path.stat().st_size
        require(fine, "Its members are not those that Keras writes.", unpacked=size)
        model = keras.saving.load_model(path)
    except Exception as error:  # there are many
        raise ValueError(f"This is no .keras file, or it is damaged: {path}. {error}") from error
    require(isinstance(model, kind), f"This is no {kind.__name__}: {path}.", holds=type(model))
    return model
