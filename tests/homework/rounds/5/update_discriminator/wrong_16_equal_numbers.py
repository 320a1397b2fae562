# what: cuts the larger group so that there are as many reals as fakes, and so leaves samples out; ruled out: "need not be equal.** Each mean is taken on its"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    m = tf.minimum(tf.shape(real)[0], tf.shape(latents)[0])
    real = real[:m]
    fake = generator(latents[:m], training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits) + tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
