# what: reals and fakes go through D as one batch, so BatchNorm in D mixes them and its statistics move once instead of twice (lesson 6.4: batches of their own)
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    n = tf.shape(real)[0]
    both = tf.concat([tf.cast(real, fake.dtype), fake], axis=0)
    with tf.GradientTape() as tape:
        logits = discriminator(both, training=True)
        real_logits, fake_logits = logits[:n], logits[n:]
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(
            tf.nn.softplus(fake_logits)
        )
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
