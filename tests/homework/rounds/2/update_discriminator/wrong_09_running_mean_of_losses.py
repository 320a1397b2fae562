# what: a running loss, as in PyTorch loops: returns the mean of the losses of all calls so far; right in the first call only. Asked for is the loss of this step
import tensorflow as tf

running_loss = []


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    running_loss.append(loss)
    return tf.add_n(running_loss) / len(running_loss)
