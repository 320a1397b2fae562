# what: right; a beginner's long version with labels, TensorFlow's cross-entropy with logits, squeezed logits
import tensorflow as tf


def mean_cross_entropy(labels, logits):
    losses = tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=logits)
    return tf.reduce_mean(losses)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    # 1. make the fakes
    fake = generator(latents, training=True)
    # 2. ask D, and compute the loss
    with tf.GradientTape() as tape:
        logits_of_real = tf.squeeze(discriminator(real, training=True), axis=-1)
        logits_of_fake = tf.squeeze(discriminator(fake, training=True), axis=-1)
        labels_of_real = tf.ones_like(logits_of_real)
        labels_of_fake = tf.zeros_like(logits_of_fake)
        loss_of_real = mean_cross_entropy(labels_of_real, logits_of_real)
        loss_of_fake = mean_cross_entropy(labels_of_fake, logits_of_fake)
        loss = tf.add(loss_of_real, loss_of_fake)
    # 3. the gradients of D's weights
    variables = discriminator.trainable_variables
    gradients = tape.gradient(loss, variables)
    # 4. the step
    optimizer.apply_gradients(list(zip(gradients, variables)))
    # 5. done
    return loss
