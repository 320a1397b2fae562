# what: after the step D looks at both batches once more in training mode, for an accuracy: the statistics move twice
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    hits_real = tf.reduce_mean(tf.cast(discriminator(real, training=True) > 0.0, tf.float32))
    hits_fake = tf.reduce_mean(tf.cast(discriminator(fake, training=True) < 0.0, tf.float32))
    accuracy = (hits_real + hits_fake) / 2.0  # for the plot
    return loss
